// The strict policy under which everything of ours runs. `script` is 'self' for a served page, a hash for the one file.
export const policy = (script) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'none'",
    "img-src 'none'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

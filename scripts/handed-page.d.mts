export function handedPage(
  html: string,
  files: readonly { readonly name: string; readonly base64: string }[],
): string;

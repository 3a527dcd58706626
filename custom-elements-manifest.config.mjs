// The analyzer invents an event for each `new SomeEvent(argument)`: only described events are events.
const describedEventsOnly = {
  name: 'described-events-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.events)
          declaration.events = declaration.events.filter(({ description }) => description);
        if (declaration.members)
          declaration.members = declaration.members.filter(({ privacy }) => privacy !== 'private');
      }
    }
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
      for (const exported of module.exports ?? []) {
        if (exported.declaration?.module) {
          exported.declaration.module = exported.declaration.module.replace(
            /^\/?src\/(.*)\.[jt]s$/,
            'dist/$1.js',
          );
        }
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [describedEventsOnly],
};

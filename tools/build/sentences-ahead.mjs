// Computes the catalogues while building, so that no browser has to load and run a reader of ICU sentences.

/** A plugin for Vite: `packages/messages/compiled/{first,later,library}.ts` become the values that they would compute. */
export function sentencesAhead() {
  return {
    name: 'evenkeel:sentences-ahead',
    load: {
      filter: { id: /[\\/]packages[\\/]messages[\\/]compiled[\\/](?:first|later|library)\.ts$/ },
      async handler(id) {
        const { runnerImport } = await import('vite');
        const { module, dependencies } = await runnerImport(id, { configFile: false, logLevel: 'warn' });
        for (const dependency of dependencies) this.addWatchFile(dependency);
        return {
          code: `export const catalog = ${JSON.stringify(module.catalog)};`,
          moduleSideEffects: false,
        };
      },
    },
  };
}

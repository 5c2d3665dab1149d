// Past imports, what is assigned to no work, and assigning it.
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';

type Names = 'listImports' | 'removeImport' | 'listUnassigned' | 'reassign';

export function factHandlers(_: Context): Handlers<Names> {
  return {
    async listImports({ enter }) {
      const imports = await enter((scope) => scope.imports());
      return {
        imports: imports.map(
          ({ importId, fileName, kind, at, by, added, corrected, known, rejectedRows }) => ({
            importId,
            fileName,
            kind,
            at,
            by,
            added,
            corrected,
            known,
            rejectedRows,
          }),
        ),
      };
    },
    async removeImport({ params, enter }) {
      return enter((scope) => scope.removeImport(params.importId));
    },
    async listUnassigned({ query, enter }) {
      const groups = await enter((scope) => scope.unassigned(query));
      return { groups: groups.map((group) => ({ ...group, examples: [...group.examples] })) };
    },
    async reassign({ enter }) {
      return enter((scope) => scope.reassign());
    },
  };
}

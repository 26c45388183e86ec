import type { Plugin, Rolldown } from 'vite';

type Context = Rolldown.ChunkingContext;

/**
 * What the panel shares with the background in one file, and with other pages in another. Split by
 * who uses what, as they would be without this, the panel's scripts were two dozen and its style
 * sheets eleven, and a reader waited for each of them to be fetched from the extension's package.
 */
export function panelInFewFiles(): Plugin {
  return {
    name: 'panel-in-few-files',
    outputOptions: (options) => {
      if (options.format !== 'es') return; // what runs on pages is one file anyway
      options.codeSplitting = { groups: [{ debugName: 'panel in few files', name: fileOf }] };
    },
  };
}

function fileOf(id: string, context: Context): string | null {
  const users = usersOf(id, context);
  if (!users.has('sidepanel') || users.size === 1) return null;
  return users.has('background') ? 'everywhere' : 'pages';
}

/** The entrypoints, and what they load later, that have a module with them from the start. */
function usersOf(id: string, context: Context): Set<string> {
  const users = new Set<string>();
  const seen = new Set([id]);
  for (const each of seen) {
    const entrypoint = /\/entrypoints\/(\w+)\/index\.(html|ts)$/.exec(each)?.[1];
    if (entrypoint) users.add(entrypoint);
    const module = context.getModuleInfo(each);
    if (module?.dynamicImporters.length) users.add(each); // what is loaded later begins there
    for (const importer of module?.importers ?? []) seen.add(importer);
  }
  return users;
}

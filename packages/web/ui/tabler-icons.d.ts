// Types for single-icon imports, which the icon package ships without declarations.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { Icon } from '@tabler/icons-react';

  const icon: Icon;
  // biome-ignore lint/style/noDefaultExport: so the package exports its icons
  export default icon;
}

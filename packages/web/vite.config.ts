// Builds the web application to dist/: one small first chunk, screens and rare parts in their own.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // The first page comes in few files: each costs headers, and compresses the worse the smaller it is.
          groups: [
            { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
            { name: 'index', tags: ['$initial'] },
            { name: 'overview', test: /screens[\\/]overview\.tsx$/ },
          ],
        },
      },
    },
  },
});

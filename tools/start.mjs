// `npm start`: installs, builds and runs Evenkeel; does only what is still to be done.
import './steps/check-node.mjs';

// Imported only after the check, because an old Node.js cannot even read the rest.
import('./steps/start-evenkeel.mjs').then(({ startEvenkeel }) => startEvenkeel(process.argv.slice(2)));

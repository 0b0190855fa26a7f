// Counts what the unit tests run of the engine and the extension: `npm run coverage`.
import { nothing, readArguments } from '../cli/arguments.ts';
import { runTool } from './tools.ts';

readArguments({
  command: 'npm run coverage --',
  what: 'Counts what the unit tests run of the engine and the extension.',
  ...nothing,
});
const isReady = (await runTool('wxt', ['prepare'], 'on-failure')).ok;
const counted = isReady && (await runTool('vitest', ['run', '--project', 'unit*', '--coverage'], 'live')).ok;
process.exitCode = counted ? 0 : 1;

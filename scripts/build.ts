// Builds the extension for every browser into `.output`: `npm run build`.
import { nothing, readArguments } from '../cli/arguments.ts';
import { browsers } from './release/packages.ts';
import { runTool } from './tools.ts';

readArguments({
  command: 'npm run build --',
  what: 'Builds the extension for every browser into .output.',
  ...nothing,
});
for (const browser of browsers) {
  const { ok } = await runTool('wxt', ['build', '-b', browser], 'live');
  if (!ok) process.exit(1);
}

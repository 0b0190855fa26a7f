// Runs the project's tools (wxt, tsc, biome, vitest) as a person would on the command line.
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Tools are found in node_modules first, and there with the Node of devDependencies. */
export const toolEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
};

/** Of -20 to 19: about half of the share that others get, in Linux's own table of weights. */
const PATIENT = 3;

export interface ToolRun {
  ok: boolean;
  /** What it printed, where that was kept. */
  output: string;
}

/**
 * Runs a tool in the project's root.
 * @param print `live` prints what the tool prints, `on-failure` only when it fails
 * @param options isPatient: leaves the processor to whatever else runs, where the two want it at once
 */
export function runTool(
  tool: string,
  toolArguments: string[],
  print: 'live' | 'on-failure',
  { environment = toolEnvironment, isPatient = false }: { environment?: NodeJS.ProcessEnv; isPatient?: boolean } = {},
): Promise<ToolRun> {
  return new Promise((resolve) => {
    const child = spawn(tool, toolArguments, {
      cwd: root,
      env: environment,
      shell: process.platform === 'win32',
      stdio: print === 'live' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    if (isPatient && child.pid !== undefined) setPriority(child.pid, PATIENT);
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => void chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (ok: boolean) => {
      const output = Buffer.concat(chunks).toString();
      if (!ok) process.stderr.write(output);
      resolve({ ok, output });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${tool} could not be started: ${error.message}\n`));
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

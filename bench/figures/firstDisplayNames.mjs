// Prints the milliseconds of processor time that `Intl.DisplayNames` takes at its first use: what the engine does without,
// and a yardstick for how fast the machine is.
process.cpuUsage(process.cpuUsage());
const start = process.cpuUsage();
new Intl.DisplayNames('en', { type: 'currency' }).of('EUR');
const { user, system } = process.cpuUsage(start);
process.stdout.write(String((user + system) / 1000));

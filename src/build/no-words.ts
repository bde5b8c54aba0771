/** Ends a command that takes no words where some are given, before it does anything. */
export function refuseWords(): void {
  const words = process.argv.slice(2).join(' ');
  if (words === '') return;
  console.error(`This command takes no options: ${words}`);
  process.exit(2);
}

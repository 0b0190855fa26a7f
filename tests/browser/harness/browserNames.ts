/** The browsers that every browser test runs in; BROWSER names one to run that alone. */
export const browserNames = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.BROWSER || process.env.BROWSER === name,
);

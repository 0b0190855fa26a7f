// The browser shows a popup once its page has loaded, and what stands in the page is painted then. So the page is there
// before all else is fetched.
void import('./start.tsx');

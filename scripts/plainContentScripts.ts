/**
 * Lets the scripts of a page run by themselves. WXT's own start hands a content script a context, which announces itself to the page by events
 * that any page could listen to and send, and a logger that is silent. Nothing of them is used here.
 */
export function plainContentScripts() {
  return {
    name: 'plain-content-scripts',
    transform: (code: string, id: string): { code: string; map: null } | null => {
      if (!/virtual:wxt-(?:content|unlisted)-script/.test(id)) return null;
      const [definition] = /^import definition from .+$/m.exec(code) ?? [];
      if (!definition) throw new Error(`WXT starts scripts in another way: ${code}`);
      return { code: `${definition}\ndefinition.main();`, map: null };
    },
  };
}

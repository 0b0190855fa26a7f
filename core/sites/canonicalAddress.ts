import { siteOf } from './index.ts';

/**
 * Parameters that tell where a reader came from, or who he is, and never which page is meant: those of campaigns,
 * newsletters and advertisements, after Firefox's list of query stripping and ClearURLs' rules for all sites.
 */
const TRACKING =
  /^(?:(?:utm|mtm|pk|piwik|matomo|hsa)_\w+|mc_[ce]id|_hs(?:enc|mi)|__hs(?:sc|tc|fp)|hsctatracking|(?:fbc|gc|dc|twc|ttc|yc)lid|msclkid|wickedid|gbraid|wbraid|igshid|mkt_tok|oly_(?:anon|enc)_id|vero_(?:id|conv)|ml_subscriber(?:_hash)?|_openstat|__s|s_cid|_g[al])$/i;

/**
 * The one address of a page, under which all is kept that is known of it. Of an article's address, only those parameters
 * stay that its site names pages by; of any other, all but the known ones of tracking. What a page says of its own
 * address is not asked: it could pass for another article.
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const site = siteOf(url);
  const isMeant = (name: string) =>
    site?.isArticle(url) ? (site.pageParameters?.includes(name) ?? false) : !TRACKING.test(name);
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => isMeant(parameter.split('=', 1)[0] ?? '')).join('&');
  url.hash = '';
  return url.href;
}

/** The address of a page without the place in it, so that a jump within the page is no other page. */
export function pageAddress(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

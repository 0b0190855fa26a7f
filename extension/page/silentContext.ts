/**
 * Takes the place of WXT's context of content scripts, which announces itself to the page by events that any page could
 * listen to and send. Nothing of it is used here.
 */
export class ContentScriptContext {}

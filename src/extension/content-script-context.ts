/**
 * Stands in for WXT's class of this name, which posts a message and an event with the extension's id to every
 * page, and stops when the page sends one back. A page must neither see the extension nor be able to stop it.
 */
export class ContentScriptContext {}

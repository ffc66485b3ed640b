/** Single keys of the page. They do nothing while somebody types, and leave the browser's own combinations alone. */

const typing = "input, textarea, select, [contenteditable]";

/** Calls `listener` with each key; a key that belongs to an element (`data-key`) goes to that element. @returns ends it */
export function onKey(listener: (key: string) => void): () => void {
  const down = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.matches(typing) && event.key !== "Escape") return;
    const element = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (element instanceof HTMLInputElement) element.focus();
    else element?.click();
    if (element !== null) event.preventDefault();
    listener(event.key);
  };
  window.addEventListener("keydown", down);
  return () => window.removeEventListener("keydown", down);
}

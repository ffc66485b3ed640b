/** What the page remembers on this machine: layouts, theme. Where nothing can be kept, it begins anew each time. */

const prefix = "falak.";

export function read(key: string): unknown {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // A full or forbidden store costs the memory of a layout, no more.
  }
}

import "fake-indexeddb/auto";

// What the product's rooms find in every browser and Node 20 has not: storage for drafts, and a navigator, here
// one of a webview without the Lock API.
if (!("navigator" in globalThis)) Object.defineProperty(globalThis, "navigator", { value: {} });

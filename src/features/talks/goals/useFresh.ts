import { useState } from "react";

/**
 * Something new that is part of the document only once something has been written into it: who opens it and goes away
 * has changed nothing that the other one acknowledges.
 */
export function useFresh<T extends { readonly id: string }>(written: readonly T[]) {
  const [fresh, setFresh] = useState<T | null>(null);
  const isWritten = fresh !== null && written.some(({ id }) => id === fresh.id);
  return {
    items: fresh && !isWritten ? [...written, fresh] : written,
    begin: setFresh,
    drop: () => setFresh(null),
  };
}

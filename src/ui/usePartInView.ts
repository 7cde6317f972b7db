import { useEffect, useState } from "react";

/** The part of a page that a person is looking at: the first one that crosses the upper part of the window. */
export function usePartInView(ids: readonly string[]): string | undefined {
  const [inView, setInView] = useState<readonly string[]>([]);
  const key = ids.join(" ");
  useEffect(() => {
    const known = key.split(" ");
    const sections = new Map<Element, string>();
    for (const id of known) {
      const section = document.getElementById(id)?.closest("section");
      if (section) sections.set(section, id);
    }
    const observer = new IntersectionObserver(
      (entries) => {
        setInView((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const id = sections.get(target);
            if (id && isIntersecting) now.add(id);
            else if (id) now.delete(id);
          }
          return known.filter((id) => now.has(id));
        });
      },
      { rootMargin: "-20% 0px -65% 0px" },
    );
    for (const section of sections.keys()) observer.observe(section);
    return () => observer.disconnect();
  }, [key]);
  return inView[0] ?? ids[0];
}

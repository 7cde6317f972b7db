import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useMaterials } from "#usecases/useMaterials.ts";
import { MaterialList } from "./MaterialList.tsx";

/** HR chooses what groups have before them when they discuss. */
export function MaterialsScreen({ year }: { readonly year: number }) {
  const texts = useTexts("model");
  const { loaded, work } = useMaterials(year);
  return (
    <Page
      title={texts.materials.title(year)}
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={4}>
        {(materials) =>
          materials.isHr ? (
            <MaterialList materials={materials} work={work} />
          ) : (
            <EmptyState title={texts.materials.forHrTitle} help={texts.materials.forHrText} />
          )
        }
      </WhenReady>
    </Page>
  );
}

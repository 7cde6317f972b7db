import { OrganizationRegular } from "@fluentui/react-icons/svg/organization";
import { useState } from "react";
import type { TownModel } from "#domain/model/townModel.ts";
import type { AreaBoard, GroupRow } from "#domain/summaries/areaBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FilterBar } from "#ui/FilterBar.tsx";
import { AreaSection } from "./AreaSection.tsx";

interface BoardAreasProps {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly isHr: boolean;
  readonly areas: readonly AreaBoard[];
}

type Filter = "all" | "late" | "handedIn";

const passes: Readonly<Record<Filter, (group: GroupRow) => boolean>> = {
  all: () => true,
  late: (group) => group.state === "late",
  handedIn: (group) => group.state === "handedIn",
};

export function BoardAreas({ year, today, model, isHr, areas }: BoardAreasProps) {
  const texts = useTexts("summaries").board;
  const [filter, setFilter] = useState<Filter>("all");
  const groups = areas.flatMap((area) => area.groups);
  if (groups.length === 0) {
    return <EmptyState icon={<OrganizationRegular />} title={texts.emptyTitle} help={texts.emptyText} />;
  }
  const filters = (["all", "late", "handedIn"] as const).map((id) => ({
    id,
    label: texts.filters[id](groups.filter(passes[id]).length),
  }));
  return (
    <>
      <FilterBar label={texts.filter} options={filters} selected={filter} onSelect={setFilter} />
      {areas.map((area) => (
        <AreaSection
          key={area.unit.id}
          year={year}
          today={today}
          model={model}
          area={area}
          groups={area.groups.filter(passes[filter])}
          nothing={filter === "late" ? texts.nobodyLate : texts.nobodyIn}
          mayCompile={isHr}
        />
      ))}
    </>
  );
}

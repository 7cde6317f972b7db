import { Button } from "@fluentui/react-components";
import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { ProcessUnit, ProcessView } from "#usecases/plans/loadProcess.ts";
import type { ProcessActions } from "#usecases/plans/useProcess.ts";
import { PlanStateLabel } from "./PlanStateLabel.tsx";
import type { Asked } from "./ProcessDialogs.tsx";
import { useProcessStyles } from "./process.styles.ts";
import type { Stepping } from "./useStepping.ts";

interface UnitPlansProps {
  readonly view: ProcessView;
  /** Null for whoever only reads. */
  readonly actions: ProcessActions | null;
  readonly stepping: Stepping;
  readonly ask: (asked: Asked) => void;
}

/** Every unit's plan: what it holds, how far it is, and what HR may do with it now. */
export function UnitPlans(props: UnitPlansProps) {
  const texts = useTexts("planProcess").units;
  const styles = useProcessStyles();
  return (
    <Section title={texts.title}>
      <ul className={styles.list}>
        {props.view.units.map((unit) => (
          <li key={unit.unitId} className={styles.row}>
            <div>
              <h3 className={styles.name}>{unit.isCentral ? texts.central : unit.name}</h3>
              <PlanStateLabel state={unit.state} />
              <UnitFacts unit={unit} view={props.view} />
            </div>
            <UnitButtons unit={unit} {...props} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function UnitFacts({ unit, view }: { readonly unit: ProcessUnit; readonly view: ProcessView }) {
  const texts = useTexts("planProcess").units;
  const formats = useFormats();
  const styles = useProcessStyles();
  const { figures, standing, sheet, isNewer } = unit;
  const compiled = standing?.compiled ?? null;
  const returned = standing?.returned ?? null;
  const name = compiled?.by ? view.names.get(compiled.by) : undefined;
  const day = compiled && formats.day(compiled.on);
  return (
    <>
      {figures ? (
        <p className={styles.facts}>
          {figures.rows === 0
            ? texts.empty
            : texts.figures(figures.rows, formats.number(figures.days), formats.euros(figures.cost))}
        </p>
      ) : (
        <p className={styles.facts}>{sheet || unit.isCentral ? texts.noFigures : texts.noSheet}</p>
      )}
      {day && <p className={styles.facts}>{name ? texts.compiledBy(day, name) : texts.compiledOn(day)}</p>}
      {compiled && compiled.version < view.process.version && !returned && (
        <p className={styles.facts}>{texts.carried(compiled.version)}</p>
      )}
      {returned && (
        <p className={styles.warned}>{texts.returned(formats.day(returned.on), returned.reason)}</p>
      )}
      {isNewer && <p className={styles.warned}>{texts.newer}</p>}
    </>
  );
}

function UnitButtons({
  unit,
  view,
  actions,
  stepping,
  ask,
}: UnitPlansProps & { readonly unit: ProcessUnit }) {
  const texts = useTexts("planProcess").units;
  const styles = useProcessStyles();
  const { planYear, stage } = view;
  const called = unit.isCentral ? texts.central : unit.name;
  const { isNewer, standing, sheet } = unit;
  const isCompiled = Boolean(standing?.compiled);
  const mayCompile = stage === "compiling" && sheet?.isHandedIn && (!isCompiled || isNewer);
  const onTheWay = stage === "compiling" || stage === "review" || stage === "committee";
  const mayReturn = onTheWay && (isCompiled || sheet?.isHandedIn) && !(standing?.returned && !isNewer);
  return (
    <div className={styles.side}>
      {isCompiled && (
        <Link
          href={`/plans/${planYear}/process/${unit.unitId}`}
          className={styles.link}
          aria-label={texts.readOf(called)}
        >
          {texts.read}
        </Link>
      )}
      {actions && (unit.isCentral || unit.group) && (
        <Link
          href={`/plan/${planYear}/${unit.isCentral ? "central" : unit.group?.id}`}
          className={styles.link}
          aria-label={texts.openOf(called)}
        >
          {texts.open}
        </Link>
      )}
      {actions && mayReturn && (
        <Button
          className={styles.button}
          aria-label={texts.returnOf(called)}
          disabledFocusable={stepping.busy}
          onClick={() => ask({ kind: "return", unit, name: called })}
        >
          {texts.return}
        </Button>
      )}
      {actions && mayCompile && (
        <Button
          appearance="primary"
          className={styles.button}
          aria-label={isCompiled ? texts.compileAgainOf(called) : texts.compileOf(called)}
          disabledFocusable={stepping.busy}
          onClick={() => void stepping.run(() => actions.compile(unit), texts.compiled(called))}
        >
          {isCompiled ? texts.compileAgain : texts.compile}
        </Button>
      )}
    </div>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { useCollisionDialogStyles } from "./CollisionDialog.styles.ts";
import { useFocusBack } from "./useFocusBack.ts";

export interface ShownCollision {
  /** Where in the document, in words. */
  readonly place: string;
  readonly mine: string;
  readonly theirs: string;
  /** False for values that cannot both stay, such as a date. */
  readonly bothPossible: boolean;
}

interface CollisionDialogProps {
  /** False keeps it mounted and closed: taken away while open, it would leave the page hidden from screen readers. */
  readonly open: boolean;
  readonly collision: ShownCollision;
  /** This is the n:th of so many. */
  readonly number: number;
  readonly count: number;
  readonly onChoose: (choice: "mine" | "theirs" | "both") => void;
  /** Later: both texts stay where they are. */
  readonly onClose: () => void;
}

/** Two people wrote the same place: both texts, and the choice between them. */
export function CollisionDialog(props: CollisionDialogProps) {
  const { open, collision, number, count, onChoose, onClose } = props;
  const ui = useTexts("ui");
  const texts = ui.collision;
  const surface = useFocusBack(open);
  const styles = useCollisionDialogStyles();
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface ref={surface} className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>
            <p className={styles.explain}>{texts.explain}</p>
            <h3 className={styles.place}>{collision.place}</h3>
            {count > 1 && <p className={styles.count}>{texts.place(number, count)}</p>}
            <div className={styles.texts}>
              <CollidingText title={texts.mine} text={collision.mine} />
              <CollidingText title={texts.theirs} text={collision.theirs} />
            </div>
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button size="large" onClick={() => onChoose("mine")}>
              {texts.keepMine}
            </Button>
            <Button size="large" onClick={() => onChoose("theirs")}>
              {texts.keepTheirs}
            </Button>
            {collision.bothPossible && (
              <Button size="large" appearance="primary" onClick={() => onChoose("both")}>
                {texts.keepBoth}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function CollidingText({ title, text }: { readonly title: string; readonly text: string }) {
  const texts = useTexts("ui").collision;
  const styles = useCollisionDialogStyles();
  return (
    <section className={styles.side}>
      <h4 className={styles.sideTitle}>{title}</h4>
      <p className={styles.text}>{text || texts.empty}</p>
    </section>
  );
}

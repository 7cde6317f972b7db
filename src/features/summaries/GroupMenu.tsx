import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { actionsFor, type BoardAction } from "./boardActions.ts";

interface GroupMenuProps {
  readonly group: GroupRow;
  readonly onAction: (action: BoardAction, group: GroupRow) => void;
}

/** What HR can do to one group. */
export function GroupMenu({ group, onAction }: GroupMenuProps) {
  const texts = useTexts("reviews").board;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="large"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={texts.actionsOf(group.name)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actionsFor(group).map((action) => (
            <MenuItem key={action} onClick={() => onAction(action, group)}>
              {texts[action]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

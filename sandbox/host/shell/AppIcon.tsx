import icon from "../../../appPackage/color.svg?no-inline";

/** The icon of the app's package, without most of the margin that Teams asks for; its name always stands beside it. */
export function AppIcon({ size }: { readonly size: number }) {
  const cropped = `${icon}#svgView(viewBox(36,36,120,120))`;
  return <img src={cropped} width={size} height={size} alt="" style={{ borderRadius: size / 5 }} />;
}

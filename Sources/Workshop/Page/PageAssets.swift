/// What pages need besides their markup: a style and a script, compiled into the program.
public enum PageAssets {
  /// The style sheet.
  public static var style: String { String(decoding: PackageResources.page_css, as: UTF8.self) }
  /// The script.
  public static var script: String { String(decoding: PackageResources.page_js, as: UTF8.self) }
}

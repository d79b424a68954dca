internal import Experiments
internal import Glibc

extension OutputFolder {
  /// Writes a table: a line with the names of its columns, and its rows.
  func write(_ name: ResultFile, columns: [String], rows: [[TableCell]]) throws(OutputFailure) {
    let file = try newFile(name)
    try file.write(columns.map(CSVText.field).joined(separator: ",") + "\n")
    for row in rows { try file.write(row.map(CSVText.field).joined(separator: ",") + "\n") }
    try file.close()
  }

  /// Writes the manifest, which lists every file, and puts the folder in place.
  func finish(_ manifest: RunManifest) throws(OutputFailure) {
    guard let contents = FolderContents(of: workingPath) else {
      throw .system(path, nl: "kan niet worden gelezen", en: "can't be read")
    }
    let file = try newFile(.manifest)
    try file.write(ManifestFile(manifest, files: contents.files + [ResultFile.manifest.rawValue]).text)
    try file.close()
    try commit()
  }
}

extension TableCell {
  /// A figure with its error and the interval that holds it with 95 %, where there is one; empty without a figure.
  static func cells(_ figure: Figure?) -> [TableCell] {
    [figure?.value, figure?.standardError, figure?.interval?.lowerBound, figure?.interval?.upperBound].map {
      TableCell($0)
    }
  }
}

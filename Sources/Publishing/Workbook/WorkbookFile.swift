internal import CXLSXWriter
internal import Glibc
internal import Reporting
internal import YouthCare

/// A workbook that is being written, in a folder of its own that goes with it.
///
/// The library writes files only, and doesn't notice that the parts of one don't fit on the disk: room for them is asked
/// for beforehand.
final class WorkbookFile {
  /// The colour of headings and of the first thing in a chart.
  let colour: UInt32
  private let folder: ScratchFolder
  private let path: String
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var styles: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var definedNames: Set<String> = []
  private var error = LXW_NO_ERROR

  /// An empty workbook with the properties of a report.
  init(in parent: String, for report: Report) throws(RenderingFailure) {
    colour = (report.cover.house.colour ?? Colour("#1b4f72")!).rgb
    guard let folder = ScratchFolder(in: parent) else { throw WorkbookText.noTemporaryFolder.failure(parent) }
    self.folder = folder
    path = folder.path + "/workbook.xlsx"
    let cells = report.document.publishedTables.reduce(0) { $0 + ($1.table.rows.count + 40) * 40 }
    guard Self.hasRoom(for: 32 << 20 + cells * 256, in: folder.path) else {
      throw WorkbookText.noRoom.failure(parent)
    }
    let directory = strdup(folder.path)
    defer { free(directory) }
    var options = lxw_workbook_options()
    options.tmpdir = directory
    book = workbook_new_opt(path, &options)
    guard book != nil else { throw WorkbookText.libraryFails.failure(Self.words(LXW_ERROR_MEMORY_MALLOC_FAILED)) }
    setProperties(of: report)
  }

  deinit {
    if let book { lxw_workbook_free(book) }
  }

  private func setProperties(of report: Report) {
    var properties = lxw_doc_properties()
    properties.title = strdup(report.cover.title)
    properties.subject = strdup(report.cover.question)
    properties.author = strdup(report.cover.house.name ?? "raming")
    properties.comments = strdup("raming \(report.cover.version)")
    // Noon of the report's own day: the clock would make other bytes of the same report.
    properties.created = (report.cover.date.dayNumber - CalendarDate(year: 1970, month: 1, day: 1)!.dayNumber) * 86400
    properties.created += 43200
    defer {
      for text in [properties.title, properties.subject, properties.author, properties.comments] { free(text) }
    }
    keep(workbook_set_properties(book, &properties))
  }

  /// A new sheet, behind those that there are.
  func addSheet(_ name: String) -> WorkbookSheet {
    WorkbookSheet(workbook_add_worksheet(book, name), name: name, of: self)
  }

  /// A new chart.
  func addChart(_ type: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
    workbook_add_chart(book, UInt8(type.rawValue))
  }

  /// A name for cells; one that is taken already gets a number.
  func define(_ name: String, _ range: CellRange, on sheet: String) {
    var (unique, count) = (name, 1)
    while !definedNames.insert(unique.lowercased()).inserted {
      count += 1
      unique = "\(name)__\(count)"
    }
    keep(workbook_define_name(book, unique, "=" + range.absolute(on: sheet)))
  }

  /// The format of a style: one for all cells that have it.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = styles[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    style.apply(to: format, colour: colour)
    styles[style] = format
    return format
  }

  /// Keeps the first error: it is told when the workbook should be finished.
  func keep(_ result: lxw_error) {
    if error == LXW_NO_ERROR { error = result }
  }

  /// The bytes of the whole.
  func finished() throws(RenderingFailure) -> [UInt8] {
    guard error == LXW_NO_ERROR else { throw WorkbookText.libraryFails.failure(Self.words(error)) }
    let result = workbook_close(book)
    book = nil
    guard result == LXW_NO_ERROR else { throw WorkbookText.libraryFails.failure(Self.words(result)) }
    guard let bytes = Self.contents(of: path), bytes.starts(with: [0x50, 0x4B]) else {
      throw WorkbookText.noRoom.failure(folder.path)
    }
    return bytes
  }

  private static func words(_ error: lxw_error) -> String { String(cString: lxw_strerror(error)) }

  private static func hasRoom(for bytes: Int, in folder: String) -> Bool {
    let path = folder + "/room"
    let file = open(path, O_CREAT | O_WRONLY | O_EXCL, 0o600)
    guard file >= 0 else { return false }
    defer {
      close(file)
      unlink(path)
    }
    return posix_fallocate(file, 0, bytes) == 0
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    guard size > 0 else { return nil }
    rewind(file)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    return bytes.count == size ? bytes : nil
  }
}

extension Workbook {
  /// The folder for temporary files that the system names.
  public static var defaultTemporaryFolder: String {
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }
}

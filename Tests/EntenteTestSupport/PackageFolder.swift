/// The package's own folder, found from where this file was compiled.
package enum PackageFolder {
  package static let path: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The five documents that the project was built on. They are no part of the package: tests that read them ask ``hasCorpus`` first.
  package static let corpus = path + "/../shared/corpus"
}

import Glibc

/// The process's environment.
package enum Environment {
  /// The variable's value; `nil` where it is not set.
  package static subscript(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }
}

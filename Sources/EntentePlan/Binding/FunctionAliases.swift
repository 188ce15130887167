/// Other names of functions, as ISO GQL and newer Cypher have them.
package enum FunctionAliases {
  /// By alias in lower case.
  package static let all: [String: String] = [
    "ceiling": "ceil", "ln": "log", "path_length": "length", "collect_list": "collect", "element_id": "elementid",
    "percentile_cont": "percentilecont", "percentile_disc": "percentiledisc", "stddev_samp": "stdev", "stddev_pop": "stdevp",
    "local_time": "localtime", "local_datetime": "localdatetime", "zoned_time": "time", "zoned_datetime": "datetime",
    "duration_between": "duration.between",
  ]

  /// The name in lower case that a function has in the tables.
  package static func plain(_ name: String) -> String {
    let lower = name.lowercased()
    return all[lower] ?? lower
  }
}

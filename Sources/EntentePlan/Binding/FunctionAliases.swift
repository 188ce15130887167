/// Other names of functions, as ISO GQL and newer Cypher have them.
package enum FunctionAliases {
  /// The name in lower case that a function has in the tables.
  package static func plain(_ name: String) -> String {
    let lower = name.lowercased()
    return other(lower) ?? lower
  }

  private static func other(_ lower: String) -> String? {
    switch lower {
    case "ceiling": "ceil"
    case "ln": "log"
    case "path_length": "length"
    case "collect_list": "collect"
    case "element_id": "elementid"
    case "percentile_cont": "percentilecont"
    case "percentile_disc": "percentiledisc"
    case "stddev_samp": "stdev"
    case "stddev_pop": "stdevp"
    case "local_time": "localtime"
    case "local_datetime": "localdatetime"
    case "zoned_time": "time"
    case "zoned_datetime": "datetime"
    case "duration_between": "duration.between"
    default: nil
    }
  }
}

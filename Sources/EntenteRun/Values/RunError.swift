/// Why a query failed while it ran.
package enum RunError: Error, Sendable {
  /// A value that the language refuses: openCypher's type and detail, in the phase "runtime".
  case fault(Fault)
  /// A limit was reached: time, memory, depth, size.
  case limit(Limit, message: String)
  /// The query was told to stop.
  case interrupted
  /// The graph cannot be read.
  case damaged(String)

  /// openCypher's name of the kind of error, and of what is wrong.
  package struct Fault: Sendable {
    package var type: FaultType
    package var detail: FaultDetail
    package var message: String
    /// Where in the query, as a byte offset; `nil` where no expression is to blame.
    package var offset: Int?

    package init(_ type: FaultType, _ detail: FaultDetail, _ message: String, offset: Int? = nil) {
      self.type = type
      self.detail = detail
      self.message = message
      self.offset = offset
    }
  }

  package enum FaultType: String, Sendable {
    case typeError = "TypeError"
    case argumentError = "ArgumentError"
    case arithmeticError = "ArithmeticError"
    case syntaxError = "SyntaxError"
    case semanticError = "SemanticError"
    case parameterMissing = "ParameterMissing"
    case entityNotFound = "EntityNotFound"
    case constraintVerificationFailed = "ConstraintVerificationFailed"
  }

  package enum FaultDetail: String, Sendable {
    case invalidArgumentType = "InvalidArgumentType"
    case invalidArgumentValue = "InvalidArgumentValue"
    case invalidArgumentPassingMode = "InvalidArgumentPassingMode"
    case invalidPropertyType = "InvalidPropertyType"
    case invalidArgument = "InvalidArgument"
    case listElementAccessByNonInteger = "ListElementAccessByNonInteger"
    case mapElementAccessByNonString = "MapElementAccessByNonString"
    case propertyAccessByNonMap = "PropertyAccessByNonMap"
    case invalidElementAccess = "InvalidElementAccess"
    case numberOutOfRange = "NumberOutOfRange"
    case integerOverflow = "IntegerOverflow"
    case divisionByZero = "DivisionByZero"
    case negativeIntegerArgument = "NegativeIntegerArgument"
    case comparisonOfIncompatibleTypes = "ComparisonOfIncompatibleTypes"
    case missingParameter = "MissingParameter"
    case deletedEntityAccess = "DeletedEntityAccess"
    case deleteConnectedNode = "DeleteConnectedNode"
    case timeZoneUnavailable = "TimeZoneUnavailable"
    case unknownFunction = "UnknownFunction"
    case invalidUnicodeCharacter = "InvalidUnicodeCharacter"
  }

  package enum Limit: String, Sendable {
    case time, memory, depth, size
  }
}

extension RunError {
  package static func typeError(_ message: String, _ detail: FaultDetail = .invalidArgumentType) -> RunError {
    .fault(Fault(.typeError, detail, message))
  }
  package static func argumentError(_ message: String, _ detail: FaultDetail = .numberOutOfRange) -> RunError {
    .fault(Fault(.argumentError, detail, message))
  }
  package static func arithmeticError(_ message: String, _ detail: FaultDetail) -> RunError {
    .fault(Fault(.arithmeticError, detail, message))
  }

  /// The same error, its place given where it had none.
  package func at(_ offset: Int) -> RunError {
    guard case .fault(var fault) = self, fault.offset == nil else { return self }
    fault.offset = offset
    return .fault(fault)
  }
}

namespace Jail.Core;

/// <summary>
/// Why something could not be done: gRPC's canonical codes
/// (https://grpc.github.io/grpc/core/md_doc_statuscodes.html), with the same numbers.
/// </summary>
public enum ErrorCode
{
    Ok = 0,
    Cancelled = 1,
    Unknown = 2,
    InvalidArgument = 3,
    DeadlineExceeded = 4,
    NotFound = 5,
    AlreadyExists = 6,
    PermissionDenied = 7,
    ResourceExhausted = 8,
    FailedPrecondition = 9,
    Aborted = 10,
    OutOfRange = 11,
    Unimplemented = 12,
    Internal = 13,
    Unavailable = 14,
    DataLoss = 15,
    Unauthenticated = 16,
}

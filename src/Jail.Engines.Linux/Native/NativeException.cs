using System.Runtime.InteropServices;
using Jail.Core;

namespace Jail.Engines.Linux.Native;

/// <summary>A call of the C library or the kernel that failed.</summary>
internal static class NativeException
{
    /// <summary>The exception for the last failed P/Invoke of this thread.</summary>
    public static EngineException Last(string call, string subject) => For(call, subject, Marshal.GetLastPInvokeError());

    public static EngineException For(string call, string subject, int errno) =>
        new(errno == Errno.ENOENT ? ErrorCode.NotFound : ErrorCode.Internal, $"{call} of {subject} failed: {Marshal.GetPInvokeErrorMessage(errno)}.")
        {
            Subject = subject,
            Errno = errno,
        };
}

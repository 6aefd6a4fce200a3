using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Jail.Engines.Linux.Native;

/// <summary>linux/openat2.h (openat2(2)), which has no wrapper in the C library.</summary>
internal static unsafe partial class Openat2
{
    public const ulong O_PATH = 0x200000;
    public const ulong O_DIRECTORY = 0x10000;
    public const ulong O_NOFOLLOW = 0x20000;
    public const ulong O_CLOEXEC = 0x80000;

    public const ulong RESOLVE_NO_XDEV = 1;
    public const ulong RESOLVE_NO_MAGICLINKS = 2;
    public const ulong RESOLVE_NO_SYMLINKS = 4;
    public const ulong RESOLVE_BENEATH = 8;

    private const long NrOpenat2 = 437;

    // A rename beside the walk gives EAGAIN; a tenant may make that last, so the tries end.
    private const int Tries = 128;

    /// <summary>Opens <paramref name="path"/> below <paramref name="directory"/>; null and the errno when it cannot be.</summary>
    public static SafeFileHandle? TryOpen(SafeFileHandle directory, string path, ulong flags, ulong resolve, out int errno)
    {
        var how = new OpenHow { Flags = flags | O_CLOEXEC, Resolve = resolve };
        for (var attempt = 1; ; attempt++)
        {
            var fd = openat2(NrOpenat2, (int)directory.DangerousGetHandle(), path, &how, (ulong)sizeof(OpenHow));
            errno = fd < 0 ? Marshal.GetLastPInvokeError() : 0;
            if (fd >= 0) return new SafeFileHandle((nint)fd, ownsHandle: true);
            if (errno != Errno.EAGAIN || attempt == Tries) return null;
        }
    }

    /// <summary>Opens a folder of the host itself, whose path no tenant chooses.</summary>
    public static SafeFileHandle OpenHostDirectory(string path)
    {
        using var none = new SafeFileHandle(-100, ownsHandle: false); // AT_FDCWD
        return TryOpen(none, path, O_PATH | O_DIRECTORY | O_NOFOLLOW, 0, out var errno) ?? throw NativeException.For("openat2", path, errno);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct OpenHow
    {
        public ulong Flags;
        public ulong Mode;
        public ulong Resolve;
    }

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial long openat2(long number, int dirfd, string path, OpenHow* how, ulong size);
}

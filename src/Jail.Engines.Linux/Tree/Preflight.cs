using Jail.Core;
using Jail.Engines.Linux.Native;
using Microsoft.Win32.SafeHandles;

namespace Jail.Engines.Linux.Tree;

/// <summary>
/// The look at a tree before every start. Debian's crun 1.8.1 follows a tree's <c>/dev</c> link onto the host
/// (CVE-2026-47766), so each folder that something will be mounted on must be a real one.
/// Called while nothing of the tenant runs.
/// </summary>
internal static class Preflight
{
    /// <param name="tree">The merged tree's own directory.</param>
    /// <param name="folders">Where mounts go, relative to the tree: <c>dev</c>, <c>dev/pts</c>.</param>
    /// <exception cref="EngineException"><see cref="ErrorCode.FailedPrecondition"/> naming the first folder that is not one.</exception>
    public static void Check(SafeFileHandle tree, IReadOnlyList<string> folders)
    {
        foreach (var folder in folders)
        {
            const ulong Resolve = Openat2.RESOLVE_BENEATH | Openat2.RESOLVE_NO_SYMLINKS | Openat2.RESOLVE_NO_MAGICLINKS | Openat2.RESOLVE_NO_XDEV;
            using var found = Openat2.TryOpen(tree, folder, Openat2.O_PATH | Openat2.O_DIRECTORY | Openat2.O_NOFOLLOW, Resolve, out var errno);
            if (found is null)
            {
                throw new EngineException(ErrorCode.FailedPrecondition, $"/{folder} {Explain(errno)}; the jail is not started until it is a folder again.")
                {
                    Subject = $"/{folder}",
                    Errno = errno,
                };
            }
        }
    }

    private static string Explain(int errno) => errno switch
    {
        Errno.ENOENT => "is missing from the jail's files",
        Errno.ELOOP => "is, or lies behind, a symbolic link",
        Errno.ENOTDIR => "is not a folder",
        Errno.EXDEV => "leads out of the jail's own file system",
        Errno.ENOSYS => "cannot be looked at safely: this kernel has no openat2",
        Errno.EAGAIN => "is being moved about",
        _ => $"cannot be opened (error {errno})",
    };
}

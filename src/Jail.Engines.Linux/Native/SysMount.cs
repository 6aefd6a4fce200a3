using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Jail.Engines.Linux.Native;

/// <summary>sys/mount.h: the mount calls, those of mount_setattr(2) and open_tree(2) included, which have no wrapper in Debian 12's C library.</summary>
internal static unsafe partial class SysMount
{
    public const ulong MS_NOSUID = 2;
    public const ulong MS_NODEV = 4;
    public const ulong MS_BIND = 4096;
    public const ulong MS_REC = 16384;
    public const ulong MS_SHARED = 1 << 20;
    public const int MNT_DETACH = 2;

    private const long NrOpenTree = 428;
    private const long NrMoveMount = 429;
    private const long NrMountSetattr = 442;

    private const int AtFdcwd = -100;
    private const uint OpenTreeClone = 1;
    private const uint OpenTreeCloexec = 0x80000;
    private const uint AtEmptyPath = 0x1000;
    private const uint MoveMountFEmptyPath = 4;
    private const ulong MountAttrIdmap = 0x00100000;
    private const ulong MountAttrRdonly = 1;

    public static void Mount(string source, string target, string? type, ulong flags, string? data = null)
    {
        if (mount(source, target, type, flags, data) != 0) throw NativeException.Last("mount", target);
    }

    /// <summary>False when nothing was mounted there.</summary>
    public static bool Unmount(string target, int flags = 0)
    {
        if (umount2(target, flags) == 0) return true;
        return Marshal.GetLastPInvokeError() is Errno.EINVAL or Errno.ENOENT ? false : throw NativeException.Last("umount2", target);
    }

    /// <summary>Mounts <paramref name="source"/> read-only at <paramref name="target"/>, its owners shifted by the map of a user namespace.</summary>
    /// <param name="userNamespace">Descriptor of the namespace; its map goes from ids on disk to ids as seen.</param>
    public static void BindIdmapped(string source, string target, SafeFileHandle userNamespace)
    {
        var tree = syscall_open_tree(NrOpenTree, AtFdcwd, source, OpenTreeClone | OpenTreeCloexec);
        if (tree < 0) throw NativeException.Last("open_tree", source);
        using var handle = new SafeFileHandle((nint)tree, ownsHandle: true);
        var attributes = new MountAttr { Set = MountAttrIdmap | MountAttrRdonly, UserNamespace = (ulong)userNamespace.DangerousGetHandle() };
        if (syscall_mount_setattr(NrMountSetattr, (int)tree, "", AtEmptyPath, &attributes, (ulong)sizeof(MountAttr)) != 0)
            throw NativeException.Last("mount_setattr", source);
        if (syscall_move_mount(NrMoveMount, (int)tree, "", AtFdcwd, target, MoveMountFEmptyPath) != 0)
            throw NativeException.Last("move_mount", target);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct MountAttr
    {
        public ulong Set;
        public ulong Clear;
        public ulong Propagation;
        public ulong UserNamespace;
    }

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int mount(string source, string target, string? type, ulong flags, string? data);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int umount2(string target, int flags);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial long syscall_open_tree(long number, int dirfd, string path, uint flags);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial long syscall_mount_setattr(long number, int dirfd, string path, uint flags, MountAttr* attributes, ulong size);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial long syscall_move_mount(long number, int fromDirfd, string fromPath, int toDirfd, string toPath, uint flags);
}

namespace Jail.Engines.Linux.Native;

/// <summary>errno.h, the numbers that are asked for.</summary>
internal static class Errno
{
    public const int ENOENT = 2;
    public const int EAGAIN = 11;
    public const int EBUSY = 16;
    public const int EEXIST = 17;
    public const int EXDEV = 18;
    public const int ENOTDIR = 20;
    public const int EINVAL = 22;
    public const int ENXIO = 6;
    public const int ENOSYS = 38;
    public const int ELOOP = 40;
}

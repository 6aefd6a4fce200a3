using System.Runtime.InteropServices;

namespace Jail.Engines.Linux.Native;

/// <summary>crypt.h of libxcrypt (crypt(3), crypt_gensalt(3)), Debian's libcrypt1.</summary>
internal static unsafe partial class Crypt
{
    private const int DataSize = 32768;
    private const int SaltSize = 192;
    private const int MaxPassphrase = 512;

    /// <summary>A yescrypt hash of <paramref name="password"/> with a new salt, as <c>/etc/shadow</c> holds it (crypt(5)).</summary>
    public static string Hash(string password)
    {
        Span<byte> salt = stackalloc byte[SaltSize];
        fixed (byte* output = salt)
        {
            if (crypt_gensalt_rn("$y$", 0, null, 0, output, SaltSize) is null) throw NativeException.Last("crypt_gensalt_rn", "a salt");
            return Hash(password, Marshal.PtrToStringUTF8((nint)output)!);
        }
    }

    /// <summary>The hash that <paramref name="setting"/>, a salt or a hash, makes of <paramref name="password"/>.</summary>
    public static string Hash(string password, string setting)
    {
        if (System.Text.Encoding.UTF8.GetByteCount(password) >= MaxPassphrase) throw new EngineException(Core.ErrorCode.InvalidArgument, "A password has at most 511 bytes.");
        // The C library would hash what stands before the NUL, and any password that starts so would fit.
        if (password.Contains('\0')) throw new EngineException(Core.ErrorCode.InvalidArgument, "A password cannot hold a NUL character.");
        var data = NativeMemory.AllocZeroed(DataSize);
        try
        {
            var hash = crypt_rn(password, setting, data, DataSize);
            return hash is null ? throw NativeException.Last("crypt_rn", "a password") : Marshal.PtrToStringUTF8((nint)hash)!;
        }
        finally
        {
            // It holds the password.
            NativeMemory.Clear(data, DataSize);
            NativeMemory.Free(data);
        }
    }

    [LibraryImport("libcrypt.so.1", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial byte* crypt_gensalt_rn(string prefix, ulong count, byte* randomBytes, int randomCount, byte* output, int outputSize);

    [LibraryImport("libcrypt.so.1", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial byte* crypt_rn(string phrase, string setting, void* data, int size);
}

using System.Security.Cryptography;

namespace Jail.Core;

/// <summary>
/// A jail's identity for life: 8 characters of Crockford's base 32 in lower case (40 random bits).
/// The names of all its host resources (interface, cgroup, folder) are derived from it,
/// so that recovery finds them without a list of its own.
/// </summary>
public static class JailId
{
    public const int Length = 8;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    public static bool IsValid(string? id) => id is { Length: Length } && id.All(c => Alphabet.Contains(c, StringComparison.Ordinal));
}

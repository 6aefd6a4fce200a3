namespace Jail.Core;

/// <summary>
/// The rule for the names of jails, tenants, pools and templates: 1–63 of <c>a-z 0-9 -</c>,
/// starting with a letter, not ending with <c>-</c>: safe in paths, cgroups, host names and nft.
/// </summary>
public static class JailName
{
    public const int MaxLength = 63;

    /// <summary>Says what is wrong with <paramref name="name"/>, or null when it is a name.</summary>
    public static string? Explain(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return "A name is needed: 1 to 63 of a-z, 0-9 and -, starting with a letter.";
        if (name.Length > MaxLength)
            return $"The name has {name.Length} characters; at most {MaxLength} are possible.";
        if (name[0] is < 'a' or > 'z')
            return "The name must start with a letter a-z.";
        if (name[^1] == '-')
            return "The name must not end with '-'.";
        return name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            ? null
            : "The name may hold only a-z, 0-9 and '-'.";
    }

    public static bool IsValid(string? name) => Explain(name) is null;
}

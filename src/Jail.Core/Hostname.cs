namespace Jail.Core;

/// <summary>Host names as RFC 1123, 2.1 allows them, at most 64 bytes (Linux, uname(2)).</summary>
public static class Hostname
{
    public const int MaxLength = 64;

    /// <summary>Says what is wrong with <paramref name="hostname"/>, or null when it is one.</summary>
    public static string? Explain(string? hostname)
    {
        if (string.IsNullOrEmpty(hostname)) return "A host name is needed, such as web1.example.org.";
        if (hostname.Length > MaxLength) return $"The host name has {hostname.Length} characters; at most {MaxLength} are possible.";
        return hostname.Split('.').All(IsLabel)
            ? null
            : "A host name is labels of a-z, A-Z, 0-9 and '-' with dots between them; no label starts or ends with '-' or is longer than 63.";
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

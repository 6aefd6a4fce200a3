using System.Globalization;
using System.Text.RegularExpressions;

namespace Jail.Core;

/// <summary>Names of template versions: <c>YYYY.MM.DD-n</c>, the n-th of that day (UTC), counted from 1.</summary>
public static partial class TemplateVersionName
{
    public static string Format(DateOnly day, int number) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy.MM.dd}-{number}");

    public static string? Explain(string? version) =>
        version is not null && Pattern().IsMatch(version) && DateOnly.TryParseExact(version.AsSpan(0, 10), "yyyy.MM.dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : "A template version is named YYYY.MM.DD-n, such as 2026.11.24-1.";

    /// <summary>Orders versions by day and number; <paramref name="version"/> must be valid.</summary>
    public static (DateOnly Day, int Number) Parse(string version)
    {
        var dash = version.IndexOf('-', StringComparison.Ordinal);
        return (DateOnly.ParseExact(version.AsSpan(0, dash), "yyyy.MM.dd", CultureInfo.InvariantCulture), int.Parse(version.AsSpan(dash + 1), CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\A2[0-9]{3}\.(0[1-9]|1[0-2])\.(0[1-9]|[12][0-9]|3[01])-[1-9][0-9]{0,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}

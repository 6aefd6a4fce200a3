using System.Text.RegularExpressions;
using Xunit;

namespace Jail.Architecture.Tests;

/// <summary>House rules that no compiler holds.</summary>
public sealed partial class SourceTests
{
    public static TheoryData<string> Sources() => new(Files("*.cs").Concat(Files("*.razor")).Select(file => Path.GetRelativePath(Repository.Root, file)));

    [Theory]
    [MemberData(nameof(Sources))]
    public void File_IsShortEnoughToRead(string file) =>
        Assert.InRange(File.ReadLines(Path.Combine(Repository.Root, file)).Count(), 0, 500);

    [Fact]
    public void NoFile_StartsAShell()
    {
        var offenders = Files("*.cs").Where(file => ShellCommand().IsMatch(File.ReadAllText(file)));
        Assert.Empty(offenders);
    }

    [Fact]
    public void NoType_IsNamedManagerHelperOrUtil()
    {
        var offenders = Files("*.cs").Where(file => BinName().IsMatch(File.ReadAllText(file)));
        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex("UseShellExecute = true|\"(/bin/)?(ba)?sh\",\\s*\"-c\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ShellCommand();

    [GeneratedRegex(@"\b(class|record|struct|interface) \w+(Manager|Helper|Util|Utils)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BinName();
}

using CsCheck;
using Jail.Core;
using Xunit;

namespace Jail.Core.Tests;

public sealed class JailNameTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("web1")]
    [InlineData("a-b-9")]
    public void Explain_Name_IsNull(string name) => Assert.Null(JailName.Explain(name));

    [Theory]
    [InlineData("", "needed")]
    [InlineData("1web", "start with a letter")]
    [InlineData("-web", "start with a letter")]
    [InlineData("web-", "end with '-'")]
    [InlineData("Web", "start with a letter")]
    [InlineData("wEb", "only a-z")]
    [InlineData("a/b", "only a-z")]
    [InlineData("a\nb", "only a-z")]
    [InlineData("größe", "only a-z")]
    public void Explain_NoName_SaysWhy(string name, string reason) =>
        Assert.Contains(reason, JailName.Explain(name), StringComparison.Ordinal);

    [Fact]
    public void Explain_Length_EndsAt63()
    {
        Assert.Null(JailName.Explain(new string('a', 63)));
        Assert.Contains("64 characters", JailName.Explain(new string('a', 64)), StringComparison.Ordinal);
    }

    [Fact]
    public void IsValid_AnyString_IsSafeInPathsAndInterfaceNames() =>
        Gen.String.Sample(
            s => !JailName.IsValid(s) || (s.Length <= 63 && s.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')),
            iter: 100_000);
}

using Jail.Core;
using Xunit;

namespace Jail.Core.Tests;

public sealed class TemplateVersionNameTests
{
    [Fact]
    public void Format_And_Parse_Agree()
    {
        var name = TemplateVersionName.Format(new DateOnly(2026, 11, 4), 12);
        Assert.Equal("2026.11.04-12", name);
        Assert.Equal((new DateOnly(2026, 11, 4), 12), TemplateVersionName.Parse(name));
    }

    [Theory]
    [InlineData("2026.11.24-1", true)]
    [InlineData("2026.11.24-0", false)]
    [InlineData("2026.13.01-1", false)]
    [InlineData("2026.02.30-1", false)]
    [InlineData("2026.11.24-1\n", false)]
    [InlineData("../2026.11.24-1", false)]
    [InlineData("", false)]
    public void Explain_SaysNothing_OfVersionsOnly(string version, bool good) =>
        Assert.Equal(good, TemplateVersionName.Explain(version) is null);
}

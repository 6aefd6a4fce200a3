using System.Net;
using Jail.Core;
using Xunit;

namespace Jail.Core.Tests;

public sealed class JailSpecValidatorTests
{
    private static readonly JailSpec Good = new()
    {
        Id = "0123abcd",
        Name = "web1",
        Template = "debian-12",
        TemplateVersion = "2026.11.24-1",
        Hostname = "web1.example.org",
        Addresses = [new JailAddress(IPAddress.Parse("10.66.0.2"), 24, IPAddress.Parse("10.66.0.1"), "default")],
    };

    [Fact]
    public void Validate_GoodSpec_FindsNothing() => Assert.Empty(JailSpecValidator.Validate(Good));

    [Fact]
    public void Validate_ManyMistakes_NamesThemAll()
    {
        var spec = Good with
        {
            Name = "Web",
            Hostname = "-x",
            TemplateVersion = "latest",
            StartOrder = -1,
            Limits = new JailLimits(1, 0, 1, 1, 1),
            Command = ["/bin/true"],
        };
        string[] expected =
        [
            "name", "templateVersion", "hostname", "startOrder", "command",
            "limits.memoryBytes", "limits.processes", "limits.diskBytes", "limits.diskInodes", "limits.cpus",
        ];
        Assert.Equal(expected, JailSpecValidator.Validate(spec).Select(p => p.Field));
    }

    [Theory]
    [InlineData("10.66.0.2", 33, null, "addresses[0].prefixLength")]
    [InlineData("10.66.0.2", 24, "10.67.0.1", "addresses[0]")]
    [InlineData("fd00::2", 129, null, "addresses[0].prefixLength")]
    public void Validate_ImpossibleAddress_IsNamed(string address, int prefix, string? gateway, string field)
    {
        var spec = Good with { Addresses = [new JailAddress(IPAddress.Parse(address), prefix, gateway is null ? null : IPAddress.Parse(gateway), "default")] };
        Assert.Equal([field], JailSpecValidator.Validate(spec).Select(p => p.Field));
    }

    [Fact]
    public void Validate_AddressTwice_IsNamed()
    {
        var spec = Good with { Addresses = [Good.Addresses[0], Good.Addresses[0]] };
        var problem = Assert.Single(JailSpecValidator.Validate(spec));
        Assert.Equal("addresses[1].address", problem.Field);
        Assert.Contains("10.66.0.2", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    public void Validate_NoNumberOfCpus_IsNamed(double cpus) =>
        Assert.Equal("limits.cpus", Assert.Single(JailSpecValidator.Validate(Good with { Limits = Good.Limits with { Cpus = cpus } })).Field);
}

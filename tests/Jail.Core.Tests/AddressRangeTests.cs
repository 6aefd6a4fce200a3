using System.Net;
using CsCheck;
using Jail.Core;
using Xunit;

namespace Jail.Core.Tests;

public sealed class AddressRangeTests
{
    [Theory]
    [InlineData("10.66.0.0/30", "10.66.0.1 10.66.0.2")]
    [InlineData("10.66.0.0/31", "10.66.0.0 10.66.0.1")]
    [InlineData("10.66.0.7/32", "10.66.0.7")]
    [InlineData("255.255.255.252/30", "255.255.255.253 255.255.255.254")]
    [InlineData("fd00::/126", "fd00::1 fd00::2 fd00::3")]
    [InlineData("fd00::/127", "fd00:: fd00::1")]
    public void Usable_Network_LeavesOutWhatNoMachineMayHold(string network, string expected) =>
        Assert.Equal(expected, string.Join(' ', AddressRange.Usable(IPNetwork.Parse(network))));

    [Theory]
    [InlineData("10.66.3.9", 24, "10.66.3.0")]
    [InlineData("10.66.3.9", 0, "0.0.0.0")]
    [InlineData("10.66.3.9", 32, "10.66.3.9")]
    [InlineData("fd00:1::9", 32, "fd00:1::")]
    [InlineData("fd00:1::9", 0, "::")]
    public void Mask_ClearsTheHostBits(string address, int prefix, string expected) =>
        Assert.Equal(IPAddress.Parse(expected), AddressRange.Mask(IPAddress.Parse(address), prefix));

    [Fact]
    public void Numbers_RoundTrip_InBothFamilies()
    {
        Gen.Byte.Array[4].Sample(RoundTrips, iter: 100_000);
        Gen.Byte.Array[16].Sample(RoundTrips, iter: 100_000);
    }

    [Fact]
    public void Last_IsInTheNetwork_AndTheNextIsNot() =>
        Gen.Select(Gen.Byte.Array[4], Gen.Int[1, 31]).Sample((bytes, prefix) =>
        {
            var network = new IPNetwork(AddressRange.Mask(new IPAddress(bytes), prefix), prefix);
            var last = AddressRange.ToNumber(AddressRange.Last(network));
            var next = AddressRange.FromNumber((last + 1) & uint.MaxValue, System.Net.Sockets.AddressFamily.InterNetwork);
            return network.Contains(AddressRange.Last(network)) && !network.Contains(next);
        }, iter: 100_000);

    private static bool RoundTrips(byte[] bytes)
    {
        var address = new IPAddress(bytes);
        return AddressRange.FromNumber(AddressRange.ToNumber(address), address.AddressFamily).Equals(address);
    }
}
